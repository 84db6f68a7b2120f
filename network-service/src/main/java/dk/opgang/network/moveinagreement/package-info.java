/** What municipalities and housing organisations agree on about who moves where: quotas, and what a move costs. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.moveinagreement;
