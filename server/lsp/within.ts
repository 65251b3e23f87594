/** How long an editor may take for an answer on which everything else waits. */
const PATIENCE = 3000;

/** An answer, or `otherwise` where it fails or does not come in time. */
export async function within<Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE);
  });
  return Promise.race([asked.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
