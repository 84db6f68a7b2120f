package dk.opgang.initiatives.bonus.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pool as it is answered.
 *
 * @param balanceDkk what it holds
 */
@Schema(name = "BonusPool")
record BonusPoolView(
        UUID id,
        @JsonUnwrapped BonusPoolForm form,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal balanceDkk,
        @JsonUnwrapped Stored stored) {

    static BonusPoolView of(BonusPool it) {
        return new BonusPoolView(it.id(), it.form(), it.balanceDkk(), Stored.of(it));
    }
}
