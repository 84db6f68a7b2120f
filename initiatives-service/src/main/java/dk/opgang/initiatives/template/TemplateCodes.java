package dk.opgang.initiatives.template;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Checks the coded values of a template, a built-in one at start and a municipality's own when it is posted. */
final class TemplateCodes {

    private final CodeList themes = CodeList.load("initiative-themes");
    private final CodeList benefitGroups = CodeList.load("benefit-groups");
    private final CodeList kinds = CodeList.load("placement-kinds");
    private final CodeList employerKinds = CodeList.load("employer-kinds");
    private final CodeList measures = CodeList.load("initiative-measures");

    /** A fault for each code that the lists do not have; a theme that is missing is told elsewhere. */
    List<Fault> check(InitiativeTemplate template) {
        List<Fault> faults = new ArrayList<>();
        if (template.theme() != null) {
            known("/theme", template.theme(), themes, faults);
        }
        each("/participants/benefitGroups/", template.participants().benefitGroups(), benefitGroups, faults);
        each("/placements/kinds/", template.placements().kinds(), kinds, faults);
        each("/placements/employerKinds/", template.placements().employerKinds(), employerKinds, faults);
        for (int i = 0; i < template.measures().size(); i++) {
            known("/measures/" + i + "/measure", template.measures().get(i).measure(), measures, faults);
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
            faults.add(CommonFault.notInList(pointer, list.name()));
        }
    }
}
