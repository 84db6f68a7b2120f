package dk.opgang.network.knowledge.readinglist;

import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Articles in an order that somebody recommends.
 *
 * @param articleIds the articles, the first one first
 * @param shared whether others see the list; they do not, if missing
 */
@Embeddable
@Schema(name = "NewReadingList", example = "{\"title\": \"Begynd her\", \"articleIds\": [], \"shared\": true}")
record ReadingListForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String title,
        @Defaulted @Size(max = 200) @Distinct List<UUID> articleIds,
        @Defaulted Boolean shared)
        implements PostedForm {

    ReadingListForm {
        articleIds = articleIds == null ? List.of() : List.copyOf(articleIds);
        shared = shared != null && shared;
    }
}
