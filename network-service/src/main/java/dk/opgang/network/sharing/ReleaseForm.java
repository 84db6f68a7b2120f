package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A later version of a method.
 *
 * @param changes what is other than before
 */
@Embeddable
@Schema(
        name = "NewMethodRelease",
        example = "{\"changes\": \"Holdene er mindre, og opfølgningen varer seks måneder.\"}")
record ReleaseForm(
        @Nullable Source source,
        @NotBlank @Size(max = 10_000) String changes) implements PostedForm {}
