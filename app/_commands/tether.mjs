/**
 * Loaded into the server before anything else: when the process that started it is gone, even by SIGKILL, the server
 * goes too, and with it its hold on the data folder.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 3000).unref()
})
