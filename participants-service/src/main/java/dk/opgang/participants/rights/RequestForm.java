package dk.opgang.participants.rights;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a participant asks for about its data.
 *
 * @param article a code of data-subject-articles
 * @param receivedOn the day on which the municipality received it, from which the deadline runs
 * @param source the poster's key
 */
@Embeddable
@Schema(
        name = "NewDataSubjectRequest",
        example =
                "{\"article\": \"access\", \"receivedOn\": \"2020-01-31\", \"source\": {\"system\": \"esdh\", \"id\": \"A-17\"}}")
public record RequestForm(
        @NotNull @CodeOf("data-subject-articles") String article,
        @NotNull @HasHappened LocalDate receivedOn,
        @Nullable Source source)
        implements CaseForm<RequestForm> {

    static final String ACCESS = "access";
    static final String ERASURE = "erasure";

    private static final CodeList ARTICLES = CodeList.load("data-subject-articles");

    /** Why the processing is restricted until such a request is decided; nothing of one that restricts nothing. */
    Optional<String> restrictionReason() {
        return ARTICLES.find(article)
                .map(code -> code.attributes().get("restrictedAs"))
                .map(Object::toString);
    }

    @Override
    public RequestForm withSource(@Nullable Source other) {
        return new RequestForm(article, receivedOn, other);
    }
}
