package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Adds a municipality's own template. */
@Singleton
class AddTemplate {

    private final OwnTemplates own;
    private final Templates templates;

    AddTemplate(OwnTemplates own, Templates templates) {
        this.own = own;
        this.templates = templates;
    }

    @Transactional
    OwnTemplate add(Caller caller, TemplateRequest request) {
        String municipality = caller.municipality()
                .orElseThrow(() -> new ProblemException(TemplateProblem.TEMPLATE_NEEDS_MUNICIPALITY));
        InitiativeTemplate template = request.toTemplate("municipality " + municipality);
        if (templates.find(caller, template.key()).isPresent()) {
            throw new ProblemException(TemplateProblem.TEMPLATE_EXISTS);
        }
        OwnTemplate added = new OwnTemplate(municipality, template);
        own.persist(added);
        own.flush();
        return added;
    }
}
