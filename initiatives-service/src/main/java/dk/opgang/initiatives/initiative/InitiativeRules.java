package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.template.InitiativeTemplate;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.initiatives.template.Templates.Chosen;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The rules of an initiative that need more than its own form: its template, who posts it, whose areas it names. */
@Singleton
class InitiativeRules {

    private final Templates templates;
    private final HousingAreas areas;

    InitiativeRules(Templates templates, HousingAreas areas) {
        this.templates = templates;
        this.areas = areas;
    }

    /** The template for a new initiative; all faults at once if a rule is broken. */
    Chosen check(Caller caller, InitiativeRequest request) {
        Faults faults = new Faults();
        var template = templates.choose(caller, request.templateKey(), request.municipalities());
        check(caller, request, template.isPresent(), faults);
        return template.orElseThrow();
    }

    /** The template of a known initiative, which stays; all faults at once, those that are known already included. */
    InitiativeTemplate check(Caller caller, Initiative known, InitiativeRequest request, Faults faults) {
        var template = templates.find(caller, known.templateKey(), known.ownTemplateId());
        check(caller, request, template.isPresent(), faults);
        return template.orElseThrow();
    }

    private void check(Caller caller, InitiativeRequest request, boolean isOfTemplate, Faults faults) {
        if (!isOfTemplate) {
            faults.broken("/templateKey", "unknown-code", "Indsatstypen findes ikke", "There is no such template");
        }
        checkPoster(caller, request, faults);
        checkAreas(request, faults);
        faults.throwIfAny();
    }

    private static void checkPoster(Caller caller, InitiativeRequest request, Faults faults) {
        boolean own =
                switch (caller.tenant()) {
                    case Tenant.Municipality m -> request.municipalities().contains(m.code());
                    case Tenant.Organisation o ->
                        request.details().partners().stream()
                                .anyMatch(partner -> partner.organisation().equals(o.cvr()));
                    case Tenant.Nobody ignored -> false;
                    case Tenant.System ignored -> true;
                };
        if (!own) {
            faults.broken(
                    caller.organisation().isPresent() ? "/partners" : "/municipalityCodes",
                    "poster-not-part-of-it",
                    "Den, der opretter eller ændrer en indsats, skal selv være med i den",
                    "Who posts or changes an initiative must take part in it");
        }
    }

    private void checkAreas(InitiativeRequest request, Faults faults) {
        List<UUID> wanted = request.housingAreaIds() == null ? List.of() : request.housingAreaIds();
        var known = areas.municipalitiesOf(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            String municipality = known.get(wanted.get(i));
            if (municipality != null && !request.municipalities().contains(municipality)) {
                faults.broken(
                        "/housingAreaIds/" + i,
                        "housing-area-of-other-municipality",
                        "Boligområdet ligger i en anden kommune",
                        "The housing area lies in another municipality");
            }
        }
    }
}
