package dk.opgang.network.settlement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of a settlement.
 *
 * @param settlementId where it is settled
 * @param belongsTo the quarter in which it arose, if that was agreed on before it came
 * @param pending whether the installation of the other party, which decides on the settlement, has not said yet that it has it: it is not set off
 */
@Schema(name = "SettlementLine")
record LineView(
        UUID id,
        UUID settlementId,
        @JsonUnwrapped LineForm form,
        @Nullable String belongsTo,
        boolean pending,
        @JsonUnwrapped Stored stored) {

    /** The line as the caller is shown it: a key of its source is its poster's alone. */
    static LineView of(Caller caller, SettlementLine line) {
        boolean own = line.poster().equals(caller.tenantKey());
        return new LineView(
                line.id(),
                line.settlementId(),
                own ? line.form() : line.form().withoutSource(),
                line.belongsTo(),
                line.isPending(),
                Stored.of(line));
    }
}
