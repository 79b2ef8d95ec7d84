// The same bundle as the gate's, told which of its doors to go through.
process.env.TOLLGATE_ACTION = 'comment';
await import('../../dist/action/index.js');
