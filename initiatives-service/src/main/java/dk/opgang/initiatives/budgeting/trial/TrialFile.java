package dk.opgang.initiatives.budgeting.trial;

import dk.opgang.initiatives.budgeting.allocation.AllocationForm;
import dk.opgang.initiatives.budgeting.pabulib.PabulibFile;
import dk.opgang.initiatives.budgeting.pabulib.PabulibReader;
import dk.opgang.platform.json.Constraints;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trial that comes as a file of Pabulib with the rules in the address. */
@Singleton
class TrialFile {

    private static final String BODY = "/";

    private final Constraints constraints;

    TrialFile(Constraints constraints) {
        this.constraints = constraints;
    }

    /** What is tried, and what its proposals are called. */
    record Read(AllocationTrialForm form, Map<Integer, String> titles) {

        @Nullable
        String title(int number) {
            return titles.get(number);
        }
    }

    /** The trial; 400 or 422 with every fault of file and address. */
    Read read(String text, AllocationForm rules) {
        Faults faults = new Faults();
        rules(rules, faults);
        PabulibFile file = PabulibReader.read(text, faults);
        if (file == null) {
            faults.throwIfAny();
            throw new IllegalStateException("A file was refused without a fault");
        }
        AllocationTrialForm form = form(file, rules);
        form.check(faults);
        faults.throwIfAny();
        Map<Integer, String> titles = new HashMap<>();
        file.projects().forEach(project -> titles.put(project.number(), project.name()));
        return new Read(form, titles);
    }

    /** What stands in a body under {@code /unitDkk} stands here in the address, as {@code ?unitDkk}. */
    private void rules(AllocationForm rules, Faults faults) {
        Faults inBody = new Faults();
        constraints.check(rules, inBody);
        rules.check(inBody);
        inBody.all()
                .forEach(fault ->
                        faults.broken(new Fault(fault.pointer().replace(BODY, "?"), fault.code(), fault.detail())));
    }

    private static AllocationTrialForm form(PabulibFile file, AllocationForm rules) {
        return new AllocationTrialForm(
                file.budget(),
                file.projects().stream()
                        .map(it -> new AllocationTrialForm.Proposal(it.number(), it.cost()))
                        .toList(),
                file.votes().stream()
                        .map(it -> new AllocationTrialForm.Ballot(it.approvals(), 1L))
                        .toList(),
                rules);
    }
}
