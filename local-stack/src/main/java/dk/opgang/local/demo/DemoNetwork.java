package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgang.local.api.OpgangApi;
import java.util.List;
import java.util.Map;

/** The members of the regional network and its plan, registered by its coordinator. */
final class DemoNetwork {

    private final OpgangApi coordinator;
    private final DemoListener listener;

    DemoNetwork(OpgangApi coordinator, DemoListener listener) {
        this.coordinator = coordinator;
        this.listener = listener;
    }

    void load() {
        List<NamedCsvRecord> members = Csv.read("network-members.csv");
        members.forEach(this::post);
        listener.done("Members of the network", Integer.toString(members.size()));
        List<NamedCsvRecord> milestones = Csv.read("network-milestones.csv");
        for (int i = 0; i < milestones.size(); i++) {
            postMilestone(i + 1, milestones.get(i));
        }
        listener.done("Milestones of the network", Integer.toString(milestones.size()));
    }

    private void postMilestone(int number, NamedCsvRecord milestone) {
        coordinator.post(
                "/v1/network/milestones",
                Map.of(
                        "source", DemoAreas.source("milestone-" + number),
                        "title", milestone.getField("title"),
                        "subGoal", milestone.getField("sub_goal"),
                        "dueOn", milestone.getField("due_on")));
    }

    private void post(NamedCsvRecord member) {
        String name = member.getField("member");
        coordinator.post(
                "/v1/network/members",
                Map.of(
                        "source", DemoAreas.source("member-" + name),
                        "name", name,
                        "kind", member.getField("kind").replace(' ', '-'),
                        "role", member.getField("role")));
    }
}
