package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.Templates;
import dk.opgang.initiatives.template.document.GivenParameters;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Initiatives with the template that each is of: what enrolments, steps and placements are decided by. */
@Singleton
public class TemplatedInitiatives {

    private final Initiatives initiatives;
    private final Templates templates;

    TemplatedInitiatives(Initiatives initiatives, Templates templates) {
        this.initiatives = initiatives;
        this.templates = templates;
    }

    /** An initiative and its template. */
    public record Templated(Initiative initiative, InitiativeTemplate template) {

        /** What the initiative gives to its template. */
        public Parameters parameters() {
            return GivenParameters.of(template.parameters(), initiative.form().parameters());
        }
    }

    /** The initiative, if the caller may see it. */
    @Transactional
    public Optional<Templated> find(Caller caller, UUID id) {
        return initiatives.find(caller, id).flatMap(initiative -> templateOf(caller, initiative)
                .map(template -> new Templated(initiative, template)));
    }

    /** The template of an initiative that the caller sees. */
    @Transactional
    public Optional<InitiativeTemplate> templateOf(Caller caller, Initiative initiative) {
        return templates.find(
                caller, initiative.form().templateKey(), initiative.ownTemplateId(), initiative.templateVersion());
    }
}
