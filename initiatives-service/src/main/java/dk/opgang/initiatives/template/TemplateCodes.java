package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.InitiativeTemplate.Eligibility;
import dk.opgang.initiatives.template.InitiativeTemplate.Measure;
import dk.opgang.initiatives.template.InitiativeTemplate.PlacementLimits;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the coded values of a template, a built-in one at start and a municipality's own when it is posted. */
final class TemplateCodes {

    private final CodeList themes = CodeList.load("initiative-themes");
    private final CodeList benefitGroups = CodeList.load("benefit-groups");
    private final CodeList kinds = CodeList.load("placement-kinds");
    private final CodeList employerKinds = CodeList.load("employer-kinds");
    private final CodeList measures = CodeList.load("initiative-measures");

    List<Fault> check(InitiativeTemplate template) {
        return check(template.theme(), template.participants(), template.placements(), template.measures());
    }

    /** The same of a template of which parts may be missing. */
    List<Fault> check(
            @Nullable String theme,
            @Nullable Eligibility participants,
            @Nullable PlacementLimits placements,
            @Nullable List<Measure> measured) {
        List<Fault> faults = new ArrayList<>();
        if (theme != null) {
            known("/theme", theme, themes, faults);
        }
        if (participants != null) {
            each("/participants/benefitGroups/", participants.benefitGroups(), benefitGroups, faults);
        }
        if (placements != null) {
            each("/placements/kinds/", placements.kinds(), kinds, faults);
            each("/placements/employerKinds/", placements.employerKinds(), employerKinds, faults);
        }
        for (int i = 0; measured != null && i < measured.size(); i++) {
            known("/measures/" + i + "/measure", measured.get(i).measure(), measures, faults);
        }
        return faults;
    }

    private static void each(String pointer, List<String> codes, CodeList list, List<Fault> faults) {
        for (int i = 0; i < codes.size(); i++) {
            known(pointer + i, codes.get(i), list, faults);
        }
    }

    private static void known(String pointer, String code, CodeList list, List<Fault> faults) {
        if (code == null || list.find(code).isEmpty()) {
            faults.add(Fault.at(
                    pointer,
                    "unknown-code",
                    "Koden findes ikke i kodelisten " + list.name(),
                    "The code is not in the code list " + list.name()));
        }
    }
}
