package dk.opgang.housingareas.register.division;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of a housing area.
 *
 * @param number what the organisation calls it
 * @param dwellings how many homes it has
 * @param validity while it belongs to the area
 */
@Embeddable
public record DivisionForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Key @Size(max = 50) String number,
        @Nullable @PositiveOrZero Integer dwellings,
        @NotNull Period validity)
        implements PostedForm {}
