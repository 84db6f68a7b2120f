package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Adds a municipality's own template; its key is unique among those of the municipality and those of the service. */
@Singleton
class AddTemplate {

    private final OwnTemplates own;
    private final BuiltInTemplates builtIn;

    AddTemplate(OwnTemplates own, BuiltInTemplates builtIn) {
        this.own = own;
        this.builtIn = builtIn;
    }

    @Transactional
    OwnTemplate add(Caller caller, InitiativeTemplate template) {
        String municipality = caller.municipality()
                .orElseThrow(() -> new ProblemException(TemplateProblem.TEMPLATE_NEEDS_MUNICIPALITY));
        boolean taken = builtIn.find(template.key()).isPresent()
                || own.named(caller, template.key()).anyMatch(other -> other.isOf(caller));
        if (taken) {
            throw new ProblemException(TemplateProblem.TEMPLATE_EXISTS);
        }
        OwnTemplate added = new OwnTemplate(municipality, template);
        own.persist(added);
        own.flush();
        return added;
    }
}
