package dk.opgang.housingareas.register.organisation;

import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A housing organisation. */
@Embeddable
public record HousingOrganisationForm(
        @Nullable Source source,
        @NotBlank @CvrNumber String cvr,
        @NotBlank @Size(max = 200) String name) implements PostedForm {}
