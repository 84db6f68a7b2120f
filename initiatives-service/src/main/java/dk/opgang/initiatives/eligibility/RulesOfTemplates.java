package dk.opgang.initiatives.eligibility;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules of templates, made ready once for each version. */
@Singleton
public class RulesOfTemplates {

    private static final int MOST = 1_000;

    private final Templates templates;
    private final TemplatedInitiatives initiatives;

    /** By the template itself, which is read once: weak keys are compared by who they are. Two versions can say the same. */
    private final Cache<InitiativeTemplate, Map<Integer, TemplateRules>> ready =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();

    RulesOfTemplates(Templates templates, TemplatedInitiatives initiatives) {
        this.templates = templates;
        this.initiatives = initiatives;
    }

    /**
     * Those of the template of that key or id, if the caller sees it.
     *
     * @param version the one that is wanted; null for the current one
     */
    Optional<TemplateRules> find(Caller caller, String keyOrId, @Nullable Integer version) {
        return templates.shown(caller, keyOrId, version).map(shown -> ready(shown.template(), shown.version()));
    }

    /** Those of the template of an initiative that the caller sees, in the version with which it began. */
    public TemplateRules of(Caller caller, Initiative initiative) {
        return initiatives
                .templateOf(caller, initiative)
                .map(template -> ready(template, initiative.templateVersion()))
                .orElseThrow();
    }

    /** The same of one that is found with its template. */
    public TemplateRules of(Templated running) {
        return ready(running.template(), running.initiative().templateVersion());
    }

    private TemplateRules ready(InitiativeTemplate template, int version) {
        return ready.get(template, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(version, number -> new TemplateRules(template, number));
    }
}
