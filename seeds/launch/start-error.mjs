/** A failure told to the person at the keyboard in one sentence; anything else is a defect and keeps its stack. */
export class StartError extends Error {}
