package dk.opgang.housingareas.register.organisation;

import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A housing organisation as clients post it. */
public record OrganisationRequest(
        @Nullable Source source,
        @NotBlank String cvr,
        @NotBlank @Size(max = 200) String name) implements Checked {

    @Override
    public void check(Faults faults) {
        Rules.cvr(cvr, "/cvr", faults);
    }
}
