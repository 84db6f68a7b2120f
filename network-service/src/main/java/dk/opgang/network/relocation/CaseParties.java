package dk.opgang.network.relocation;

import dk.opgang.network.exchange.Elsewhere;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features of the network know of a relocation case.
 *
 * @param state a code of {@code relocation-case-states}
 * @param sender the code of the municipality that opened it
 * @param receiver the code of the municipality of the open match; null without one
 * @param organisation the CVR of the housing organisation of the open match; null without one
 * @param fromHousingOrganisation the CVR of the organisation that the family moves from, if told
 * @param participantIds the family, for the sender's side alone
 * @param movedOn the day of the move, once it has happened
 * @param across the open match, if it is with another installation
 */
public record CaseParties(
        UUID caseId,
        String state,
        String sender,
        @Nullable String receiver,
        @Nullable String organisation,
        @Nullable String fromHousingOrganisation,
        List<UUID> participantIds,
        @Nullable LocalDate movedOn,
        @Nullable Across across) {

    /** A match with another installation, and how the parties are spread. */
    public record Across(UUID matchId, Elsewhere elsewhere) {}

    private static final Set<String> AGREED = Set.of("agreed", "prepared", "moved", "completed");

    /** Whether all three have accepted, and the case has not been stopped since. */
    public boolean isAgreed() {
        return AGREED.contains(state);
    }
}
