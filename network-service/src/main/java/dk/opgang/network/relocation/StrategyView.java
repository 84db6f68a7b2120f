package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a family is received.
 *
 * @param missing what it lacks until it is whole: fields, and codes of {@code reception-areas}
 */
@Schema(name = "ReceptionStrategy")
record StrategyView(
        UUID id,
        UUID caseId,
        UUID matchId,
        @JsonUnwrapped StrategyForm form,
        List<String> missing,
        @JsonUnwrapped Stored stored) {

    static StrategyView of(ReceptionStrategy it, Household household) {
        return new StrategyView(it.id(), it.caseId(), it.matchId(), it.form(), it.missing(household), Stored.of(it));
    }
}
