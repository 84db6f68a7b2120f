package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds a municipality's own template. */
@Singleton
class AddTemplate {

    private final OwnTemplates own;
    private final Templates templates;
    private final TemplateCodes codes = new TemplateCodes();

    AddTemplate(OwnTemplates own, Templates templates) {
        this.own = own;
        this.templates = templates;
    }

    @Transactional
    OwnTemplate add(Caller caller, TemplateRequest request) {
        String municipality = caller.municipality()
                .orElseThrow(() -> new ProblemException(TemplateProblem.TEMPLATE_NEEDS_MUNICIPALITY));
        InitiativeTemplate template = valid(request, municipality);
        if (templates.find(caller, template.key()).isPresent()) {
            throw new ProblemException(TemplateProblem.TEMPLATE_EXISTS);
        }
        OwnTemplate added = new OwnTemplate(municipality, template);
        own.persist(added);
        own.flush();
        return added;
    }

    private InitiativeTemplate valid(TemplateRequest request, String municipality) {
        InitiativeTemplate template;
        try {
            template = request.toTemplate("municipality " + municipality);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    CommonProblem.VALIDATION_FAILED,
                    List.of(Fault.at(
                            request.steps() == null ? "/key" : "/steps",
                            "invalid-value",
                            "Nøglen er kebab-case, og hvert trin står én gang og efter dem, det følger",
                            "The key is kebab case, and each step stands once and after those that it follows")));
        }
        List<Fault> faults = codes.check(template);
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults);
        }
        return template;
    }
}
