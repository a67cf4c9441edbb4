/**
 * Loaded into the server before anything else: when the process that started it is gone, even by SIGKILL, the server
 * goes too, and with it its hold on the data folder. It gets 3 s to end what it is answering; connections that are
 * kept alive, and whatever waits for them, do not hold it longer.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 3000)
})
