package dk.opgang.housingareas.register.area;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is stored and answered of an area, its boundary apart: that has thousands of positions, which lists and computations do not ask
 * for.
 *
 * @param municipalityCode three digits
 * @param housingOrganisation CVR of who lets its homes
 * @param validity while the area exists with these bounds
 */
@Embeddable
public record AreaForm(
        @Nullable Source source,
        String name,
        String municipalityCode,
        @Nullable String housingOrganisation,
        @Nullable Period validity)
        implements PostedForm {}
