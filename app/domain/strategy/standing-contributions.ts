import type { Prisma } from '~/generated/sqlite/client'

/** Not archived, nor is what it hangs on: a meeting logged by mistake takes its contributions with it. */
export const standingContributions: Prisma.ContributionWhereInput = {
  archivedAt: null,
  AND: [
    { OR: [{ meetingId: null }, { meeting: { archivedAt: null } }] },
    { OR: [{ editionId: null }, { edition: { archivedAt: null } }] },
  ],
}
