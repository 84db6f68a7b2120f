package dk.opgang.initiatives.reportedfigure;

import dk.opgang.platform.number.PlainNumber;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was published.
 *
 * @param value as it was published
 * @param unit such as {@code persons} or {@code per cent}
 * @param source where it was published
 * @param note what has to be known to read it
 */
@Embeddable
@Schema(name = "NewReportedFigure", example = """
                {"value": 300, "unit": "persons", "source": "Årsrapport 2018, side 12", "note": "På 22 byggepladser"}""")
public record ReportedFigureForm(
        @NotNull @Digits(integer = 14, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 60) String unit,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Size(max = 1000) String note) {

    /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
    public ReportedFigureForm {
        value = value == null ? value : PlainNumber.of(value);
    }
}
