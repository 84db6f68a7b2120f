package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The initiatives for which a caller's placements can count. */
@Singleton
class CountedInitiatives {

    private final Initiatives initiatives;
    private final Templates templates;

    CountedInitiatives(Initiatives initiatives, Templates templates) {
        this.initiatives = initiatives;
        this.templates = templates;
    }

    /** The limits of the initiative, if the caller may see it. */
    Optional<Counted> find(Caller caller, UUID id) {
        return initiatives.find(caller, id).flatMap(initiative -> templates
                .find(caller, initiative.form().templateKey(), initiative.ownTemplateId())
                .map(template -> Counted.of(initiative, template)));
    }
}
