package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.Set;

/** Has a template made on behalf of the municipality that adopts a shared initiative: what it takes is read as the system, what it gets is its own. */
@Singleton
class AdoptTemplate {

    private final SystemCalls system;
    private final MakeAdoptedTemplate make;

    AdoptTemplate(SystemCalls system, MakeAdoptedTemplate make) {
        this.system = system;
        this.make = make;
    }

    /** The adopter's template; 404 as long as the owner has none of that key that is published. */
    AdoptedTemplate adopt(Caller service, AdoptionForm form) {
        TemplateDocument shared =
                system.call(() -> make.shared(form)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Caller adopter = new Caller(
                service.subject(),
                service.client(),
                new Tenant.Municipality(form.municipalityCode()),
                Set.of("initiatives.write"));
        return system.as(adopter, () -> make.make(adopter, form, shared));
    }
}
