package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.initiatives.template.Templates.Chosen;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.GivenParameters;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of an initiative that need more than its own form: its template, who posts it, whose areas it names. */
@Singleton
class InitiativeRules {

    private final Templates templates;
    private final HousingAreas areas;

    InitiativeRules(Templates templates, HousingAreas areas) {
        this.templates = templates;
        this.areas = areas;
    }

    /** The template that a new initiative asks for, or that a known one has for good. */
    Optional<Chosen> template(Caller caller, @Nullable Initiative known, InitiativeForm form) {
        return known == null
                ? templates.choose(caller, form.templateKey(), form.municipalities())
                : templates
                        .find(caller, known.form().templateKey(), known.ownTemplateId(), known.templateVersion())
                        .map(template -> new Chosen(known.ownTemplateId(), known.templateVersion(), template));
    }

    /** Adds all faults of a whole form. */
    void check(Caller caller, @Nullable Initiative known, InitiativeForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/templateKey", known.form().templateKey(), form.templateKey());
            checkNobodyLeftOut(caller, known, form, faults);
        }
        template(caller, known, form)
                .ifPresentOrElse(
                        chosen -> checkTemplate(chosen.template(), form, faults),
                        () -> faults.broken("/templateKey", InitiativesFault.TEMPLATE_UNKNOWN_CODE));
        checkPoster(caller, form, faults);
        areas.checkMunicipalities(form.housingAreaIds(), form.municipalityCodes(), faults);
    }

    private static void checkTemplate(InitiativeTemplate template, InitiativeForm form, Faults faults) {
        GivenParameters.check(template.parameters(), form.parameters(), faults);
        List<String> activities =
                template.activities().stream().map(Activity::key).toList();
        for (int i = 0; i < form.openingHours().size(); i++) {
            if (!activities.contains(form.openingHours().get(i).activity())) {
                faults.broken("/openingHours/" + i + "/activity", InitiativesFault.UNKNOWN_ACTIVITY);
            }
        }
    }

    /** Whoever left another municipality out would be the only one left to decide, over that one's citizens too. */
    private static void checkNobodyLeftOut(Caller caller, Initiative known, InitiativeForm form, Faults faults) {
        Set<String> leftOut = known.municipalities();
        form.municipalityCodes().forEach(leftOut::remove);
        caller.municipality().ifPresent(leftOut::remove);
        if (!leftOut.isEmpty()) {
            faults.broken("/municipalityCodes", InitiativesFault.MUNICIPALITY_NOT_OWN, leftOut);
        }
    }

    private static void checkPoster(Caller caller, InitiativeForm form, Faults faults) {
        boolean own =
                switch (caller.tenant()) {
                    case Tenant.Municipality m -> form.municipalityCodes().contains(m.code());
                    case Tenant.Organisation o -> form.organisations().contains(o.cvr());
                    case Tenant.Nobody ignored -> false;
                    case Tenant.System ignored -> true;
                };
        if (!own) {
            faults.broken(
                    caller.organisation().isPresent() ? "/partners" : "/municipalityCodes",
                    InitiativesFault.POSTER_NOT_PART_OF_IT);
        }
    }
}
