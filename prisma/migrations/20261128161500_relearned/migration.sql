-- A fact that was forgotten and is being relearned counts as learned, by the stability that it has left: what was learned
-- once falls by no lapse.
CREATE OR REPLACE FUNCTION memory_parts(state smallint, stability float8, due timestamp, last_day date, suspended boolean)
RETURNS TABLE (day date, part smallint) LANGUAGE sql IMMUTABLE AS $$
  SELECT p.day, p.part::smallint FROM (VALUES
    (due::date, -1, NOT suspended),
    (last_day, -2, state = 1 AND NOT suspended),
    (last_day, -3, suspended),
    (last_day, width_bucket(stability, '{1,2,4,7,15,30,60,90,180,365,730}'::float8[]), state IN (2, 3))
  ) AS p(day, part, counts) WHERE p.counts AND state > 0
$$;

-- The sums of those that are being relearned now.
UPDATE "MemoryDay" d SET facts = d.facts - m.facts FROM (
  SELECT "userId", "lastDay", count(*) AS facts FROM "Memory" WHERE state = 3 AND NOT suspended GROUP BY 1, 2) m
 WHERE d."userId" = m."userId" AND d.part = -2 AND d.day = m."lastDay";
DELETE FROM "MemoryDay" WHERE part = -2 AND facts <= 0;
INSERT INTO "MemoryDay" AS d ("userId", part, day, facts)
SELECT m."userId", p.part, p.day, count(*)
  FROM "Memory" m, memory_parts(m.state, m.stability, m.due, m."lastDay", m.suspended) p
 WHERE m.state = 3 AND p.part >= 0
 GROUP BY 1, 2, 3
ON CONFLICT ("userId", part, day) DO UPDATE SET facts = d.facts + EXCLUDED.facts;
