package dk.opgang.initiatives.template;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.TemplateDocument;
import jakarta.inject.Singleton;

/**
 * The documents of municipalities' own templates as they were read, each once. They are known by their text: what a draft was before it
 * changed is never taken for what it is, and who may read a text is decided before.
 */
@Singleton
class ReadDocuments {

    private static final long MOST_CHARACTERS = 16_000_000;

    private final Cache<String, InitiativeTemplate> byText = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<String, InitiativeTemplate>weigher((text, _) -> text.length())
            .build();

    /** What the version says. The same text gives the same template. */
    InitiativeTemplate of(OwnVersion version) {
        return byText.get(version.text(), text -> TemplateDocument.kept(text).template());
    }
}
