package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of templates, made ready. */
@Singleton
public class RulesOfTemplates {

    private final Templates templates;
    private final TemplatedInitiatives initiatives;

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
        return templates
                .shown(caller, keyOrId, version)
                .map(shown -> new TemplateRules(shown.template(), shown.version()));
    }

    /** Those of the template of an initiative that the caller sees, in the version with which it began. */
    public TemplateRules of(Caller caller, Initiative initiative) {
        return initiatives
                .templateOf(caller, initiative)
                .map(template -> new TemplateRules(template, initiative.templateVersion()))
                .orElseThrow();
    }
}
