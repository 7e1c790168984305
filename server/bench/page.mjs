export async function measurePage() { return null; }
