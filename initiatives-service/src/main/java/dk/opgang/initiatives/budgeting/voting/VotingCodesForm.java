package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.budgeting.round.Words;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Codes that are wanted: a number of them, or one for each of some residents.
 *
 * @param count how many for whoever is handed one
 * @param participantIds residents who get one each
 * @param channel {@code paper} or {@code online}, which is meant if it is missing
 */
@Schema(name = "NewVotingCodes")
record VotingCodesForm(
        @Nullable @Min(1) @Max(10_000) Integer count,

        @Nullable @Size(min = 1, max = 10_000) @Distinct List<UUID> participantIds,

        @Nullable String channel)
        implements Checked {

    static final String ONLINE = "online";
    static final String PAPER = "paper";

    @Override
    public void check(Faults faults) {
        if ((count == null) == (participantIds == null) && faults.isEmpty()) {
            faults.broken("/count", InitiativesFault.ONE_OF_TWO, "count, participantIds");
        }
        Words.check(faults, "/channel", channel, List.of(ONLINE, PAPER));
    }

    String channelOrOnline() {
        return channel == null ? ONLINE : channel;
    }
}
