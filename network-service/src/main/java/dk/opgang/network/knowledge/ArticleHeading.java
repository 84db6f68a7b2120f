package dk.opgang.network.knowledge;

import dk.opgang.platform.value.Source;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article without its text, as lists show it. */
@Schema(name = "ArticleHeading")
record ArticleHeading(
        @Nullable Source source,
        @Nullable String key,
        String title,
        String summary,
        String kind,
        List<String> fields,
        List<String> targetGroups,
        List<String> themes,
        ArticleForm.Evidence evidence,
        List<String> actors,
        List<String> effects,
        List<String> barriers,
        List<String> municipalityCodes,
        @Nullable String sourceTitle,
        @Nullable String sourceUrl,
        String licence,
        String language,
        @Nullable String templateKey) {

    static ArticleHeading of(ArticleForm form) {
        return new ArticleHeading(
                form.source(),
                form.key(),
                form.title(),
                form.summary(),
                form.kind(),
                form.fields(),
                form.targetGroups(),
                form.themes(),
                form.evidence(),
                form.actors(),
                form.effects(),
                form.barriers(),
                form.municipalityCodes(),
                form.sourceTitle(),
                form.sourceUrl(),
                form.licence(),
                form.language(),
                form.templateKey());
    }
}
