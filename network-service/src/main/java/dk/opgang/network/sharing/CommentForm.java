package dk.opgang.network.sharing;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says about a shared initiative. */
@Embeddable
@Schema(name = "NewSharedInitiativeComment", example = "{\"text\": \"Hos os virkede det bedst med hold på fem.\"}")
record CommentForm(
        @Nullable Source source,
        @NotBlank @Size(max = 5_000) String text) implements PostedForm {}
