package dk.opgang.initiatives.group;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.GroupRule;
import dk.opgang.initiatives.template.document.GroupRule.Unit;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.MixRow;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.coded.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template asks of groups, with the numbers that an initiative gives to it. A number that is not known is no limit. */
record GroupTerms(Initiative initiative, InitiativeTemplate template, GroupRule rule, Parameters parameters) {

    private static final String MIX = "/groups/mix/";

    /** Null if the template has no groups. */
    static @Nullable GroupTerms of(Templated running) {
        GroupRule rule = running.template().groups();
        return rule == null
                ? null
                : new GroupTerms(running.initiative(), running.template(), rule, running.parameters());
    }

    /** A code of group-kinds. */
    String kind() {
        return Coded.codeOf(rule.kind());
    }

    /** How many enrolments take one place. */
    int people() {
        return rule.unit() == Unit.COUPLE ? 2 : 1;
    }

    @Nullable
    Integer least(LocalDate on) {
        return number(rule.size().least(), on);
    }

    /** How many places a group has. */
    @Nullable
    Integer most(LocalDate on) {
        return number(rule.size().most(), on);
    }

    /** The first day after a group that begins on that one; null if the template does not tell. */
    @Nullable
    LocalDate endOf(LocalDate start) {
        Integer months = number(rule.months(), start);
        return months == null ? null : start.plusMonths(months);
    }

    /** The last day on which members may join a group that began on that one; null for always. */
    @Nullable
    LocalDate lastDayToJoin(LocalDate start) {
        Integer days = rule.joinAfterStartDays();
        if (days == null) {
            return null;
        }
        // With no days at all the day before is the last one.
        return days == 0 ? start.minusDays(1) : start.plusDays(days);
    }

    /** Whether the own day of somebody lies too far from the one that the members of the group have in common; not if one is not known. */
    boolean isTooFar(Map<String, LocalDate> own, GroupForm group) {
        String anchor = rule.anchor();
        Integer within = rule.anchorWithinDays();
        if (anchor == null || within == null) {
            return false;
        }
        LocalDate theirs = template.anchors().day(anchor, own::get);
        LocalDate common = template.anchors().day(anchor, GroupDays.of(group)::get);
        return theirs != null && common != null && Math.abs(ChronoUnit.DAYS.between(theirs, common)) > within;
    }

    /** Whether a group tells the day of that anchor: one that groups tell, or the one that members have in common. */
    boolean tells(String anchor) {
        return anchor.equals(rule.anchor()) || template.anchors().isToldByGroup(anchor);
    }

    /** How the kind of that place in the template is called where it is kept. */
    static String kindOf(int row) {
        return MIX + row;
    }

    /**
     * A kind of the mix on a day.
     *
     * @param least at least so many; null for any number
     * @param met whether there are as many as there should be
     */
    record Mixed(
            Label label,
            int count,
            @Nullable Integer least,
            @Nullable Integer most,
            boolean met) {}

    /** What the mix of those places is on a day. */
    List<Mixed> mix(TakenPlaces places, LocalDate on) {
        List<Mixed> all = new ArrayList<>();
        for (int i = 0; i < rule.mix().size(); i++) {
            MixRow row = rule.mix().get(i);
            int count = places.of(kindOf(i), on);
            Integer least = number(row.number().least(), on);
            Integer most = number(row.number().most(), on);
            boolean met = (least == null || count >= least) && (most == null || count <= most);
            all.add(new Mixed(row.label(), count, least, most, met));
        }
        return all;
    }

    private @Nullable Integer number(@Nullable Value value, LocalDate on) {
        BigDecimal number = value == null ? null : value.on(on, parameters).orNull();
        return number == null ? null : number.intValue();
    }
}
