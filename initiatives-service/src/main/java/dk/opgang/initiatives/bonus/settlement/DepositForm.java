package dk.opgang.initiatives.bonus.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money that a fund puts into a pool.
 *
 * @param source the poster's own key: posted again it is the same deposit
 * @param funder who gives it
 * @param on the day, today at the latest
 */
@Schema(name = "NewBonusDeposit", example = """
                {"source": {"system": "fond", "id": "2025-1"}, "funder": "Fonden", "amountDkk": "100000.00", "on": "2025-01-15"}""")
record DepositForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String funder,

        @NotNull @Positive @Digits(integer = 12, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amountDkk,

        @NotNull @HasHappened LocalDate on) {}
