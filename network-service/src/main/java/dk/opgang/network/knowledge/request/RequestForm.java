package dk.opgang.network.knowledge.request;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question to the network.
 *
 * @param fields codes of {@code network-fields}
 * @param targetGroups whom it is about
 * @param neededBy by when an answer is of use
 */
@Embeddable
@Schema(name = "NewKnowledgeQuestion", example = """
                {"question": "Hvem har erfaring med læsegrupper for sygemeldte?", "fields": ["culture", "health"],
                 "neededBy": "2027-02-01"}""")
record RequestForm(
        @Nullable Source source,
        @NotBlank @Size(max = 5_000) String question,
        @Nullable @Defaulted @Size(max = 10) @Distinct List<@CodeOf("network-fields") String> fields,
        @Nullable @Defaulted @Size(max = 20) @Distinct List<@NotBlank @Size(max = 60) String> targetGroups,
        @Nullable LocalDate neededBy)
        implements PostedForm {

    RequestForm {
        fields = fields == null ? List.of() : List.copyOf(fields);
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
    }
}
