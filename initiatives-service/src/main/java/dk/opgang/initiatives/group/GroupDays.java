package dk.opgang.initiatives.group;

import dk.opgang.initiatives.template.anchor.AnchorName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The days that a group tells: of its anchors, and of its start. */
final class GroupDays {

    private GroupDays() {}

    static Map<String, LocalDate> of(GroupForm form) {
        Map<String, LocalDate> days = new HashMap<>();
        form.anchors().forEach((key, day) -> days.put(key, LocalDate.parse(day)));
        if (form.startsOn() != null) {
            days.put(AnchorName.GROUP_START, form.startsOn());
        }
        return days;
    }
}
