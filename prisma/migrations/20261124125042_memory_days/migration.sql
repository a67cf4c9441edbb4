-- DropIndex
DROP INDEX "Memory_userId_suspended_due_idx";

-- AlterTable
ALTER TABLE "Memory" ADD COLUMN     "recalled" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "recent" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "tested" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "MemoryDay" (
    "userId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "part" SMALLINT NOT NULL,
    "facts" INTEGER NOT NULL,

    CONSTRAINT "MemoryDay_pkey" PRIMARY KEY ("userId","part","day")
);

-- CreateIndex
CREATE INDEX "Memory_userId_suspended_state_due_idx" ON "Memory"("userId", "suspended", "state", "due");

-- CreateIndex
CREATE INDEX "Memory_userId_lastReview_idx" ON "Memory"("userId", "lastReview" DESC);

-- CreateIndex
CREATE INDEX "Memory_userId_lapses_idx" ON "Memory"("userId", "lapses" DESC);

-- AddForeignKey
ALTER TABLE "MemoryDay" ADD CONSTRAINT "MemoryDay_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What a memory adds to the sums of its learner's days (see MemoryDay in schema.prisma). The classes of stability are
-- those of lib/progress/strength.ts.
CREATE FUNCTION memory_parts(state smallint, stability float8, due timestamp, last_day date, suspended boolean)
RETURNS TABLE (day date, part smallint) LANGUAGE sql IMMUTABLE AS $$
  SELECT p.day, p.part::smallint FROM (VALUES
    (due::date, -1, NOT suspended),
    (last_day, -2, state <> 2 AND NOT suspended),
    (last_day, -3, suspended),
    (last_day, width_bucket(stability, '{1,2,4,7,15,30,60,90,180,365,730}'::float8[]), state = 2)
  ) AS p(day, part, counts) WHERE p.counts AND state > 0
$$;

-- Moves the sums by what a statement changed: once for each statement, however many rows it wrote.
CREATE FUNCTION move_memory_days() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "MemoryDay" AS d ("userId", part, day, facts)
    SELECT c."userId", p.part, p.day, count(*)
      FROM come c, memory_parts(c.state, c.stability, c.due, c."lastDay", c.suspended) p
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT ("userId", part, day) DO UPDATE SET facts = d.facts + EXCLUDED.facts;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO "MemoryDay" AS d ("userId", part, day, facts)
    SELECT "userId", part, day, sum(facts) FROM (
      SELECT c."userId", p.part, p.day, 1 AS facts
        FROM come c, memory_parts(c.state, c.stability, c.due, c."lastDay", c.suspended) p
      UNION ALL
      SELECT g."userId", p.part, p.day, -1
        FROM gone g, memory_parts(g.state, g.stability, g.due, g."lastDay", g.suspended) p) moved
     GROUP BY 1, 2, 3 HAVING sum(facts) <> 0 ORDER BY 1, 2, 3
    ON CONFLICT ("userId", part, day) DO UPDATE SET facts = d.facts + EXCLUDED.facts;
  ELSE
    -- No row is made here: those of a learner who is being deleted may be gone already.
    UPDATE "MemoryDay" d SET facts = d.facts - s.facts FROM (
      SELECT g."userId", p.part, p.day, count(*) AS facts
        FROM gone g, memory_parts(g.state, g.stability, g.due, g."lastDay", g.suspended) p
       GROUP BY 1, 2, 3) s
     WHERE d."userId" = s."userId" AND d.part = s.part AND d.day = s.day;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "MemoryDay" d
     USING gone g, memory_parts(g.state, g.stability, g.due, g."lastDay", g.suspended) p
     WHERE d."userId" = g."userId" AND d.part = p.part AND d.day = p.day AND d.facts = 0;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER memory_days_insert AFTER INSERT ON "Memory"
  REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_memory_days();
CREATE TRIGGER memory_days_update AFTER UPDATE ON "Memory"
  REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION move_memory_days();
CREATE TRIGGER memory_days_delete AFTER DELETE ON "Memory"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION move_memory_days();

-- The sums of the memories that are there. `npm run memory:rebuild` fills in the new columns of Memory from the log.
INSERT INTO "MemoryDay" ("userId", part, day, facts)
SELECT m."userId", p.part, p.day, count(*)
  FROM "Memory" m, memory_parts(m.state, m.stability, m.due, m."lastDay", m.suspended) p
 GROUP BY 1, 2, 3;
