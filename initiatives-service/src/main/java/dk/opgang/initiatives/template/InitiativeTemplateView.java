package dk.opgang.initiatives.template;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.template.BuiltInTemplate.FileVersion;
import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as it is answered, by one of its versions.
 *
 * @param builtIn whether it comes with the service or the operator; then its times and version are those of its files
 * @param state of the version that is shown
 * @param currentVersion what new initiatives take; null if there is none yet
 * @param origin what it was adopted from
 * @param source the document or decision that it comes from, or the municipality whose own it is
 */
public record InitiativeTemplateView(
        UUID id,
        boolean builtIn,
        @Nullable String municipalityCode,
        @JsonUnwrapped TemplateParts template,
        TemplateState state,
        @Nullable Integer currentVersion,
        List<VersionView> versions,
        @Nullable Origin origin,
        String source,
        @JsonUnwrapped Stored stored) {

    static InitiativeTemplateView of(BuiltInTemplate file, FileVersion shown, LocalDate today) {
        List<VersionView> versions = file.versionViews(today);
        return new InitiativeTemplateView(
                file.id(),
                true,
                null,
                TemplateParts.of(shown.document().json()),
                stateOf(versions, shown.number()),
                file.current().number(),
                versions,
                null,
                file.source(),
                new Stored(file.createdAt(), file.updatedAt(), file.rowVersion()));
    }

    static InitiativeTemplateView of(OwnHistory own, OwnVersion shown) {
        TemplateDocument document = shown.document();
        String told = document.template().source();
        String municipality = own.template().municipalityCode();
        List<VersionView> versions = own.views();
        return new InitiativeTemplateView(
                own.template().id(),
                false,
                municipality,
                TemplateParts.of(document.json()),
                stateOf(versions, shown.number()),
                own.current().map(OwnVersion::number).orElse(null),
                versions,
                own.template().origin(),
                told == null ? "municipality " + municipality : told,
                Stored.of(own.template()));
    }

    private static TemplateState stateOf(List<VersionView> versions, int number) {
        return versions.stream()
                .filter(one -> one.version() == number)
                .map(VersionView::state)
                .findFirst()
                .orElseThrow();
    }

    Instant createdAt() {
        return stored.createdAt();
    }

    Instant updatedAt() {
        return stored.updatedAt();
    }

    long version() {
        return stored.version();
    }
}
