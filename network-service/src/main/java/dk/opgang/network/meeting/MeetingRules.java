package dk.opgang.network.meeting;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of {@code rules/network-meetings.json}, each in force for a time.
 *
 * @param attendance how many persons a member sends
 * @param seasons which half of a year has a meeting of the whole network
 */
record MeetingRules(List<AttendanceRule> attendance, List<SeasonRule> seasons) {

    MeetingRules {
        attendance = DatedRows.oneAtATime(attendance, AttendanceRule::role);
        seasons = DatedRows.oneAtATime(seasons, SeasonRule::season);
    }

    static MeetingRules load() {
        return DataFile.readComplete("rules/network-meetings.json", MeetingRules.class);
    }

    /** How many persons a member of that role sends on the day; nothing if no rule is in force. */
    Optional<Integer> persons(String role, LocalDate day) {
        return attendance.stream()
                .filter(rule -> rule.role().equals(role) && rule.inForceOn(day))
                .map(AttendanceRule::most)
                .findFirst();
    }

    /** The seasons of the year that have a meeting, in their order. */
    List<Season> seasonsOf(int year) {
        return Stream.of(Season.values())
                .filter(season -> seasons.stream()
                        .anyMatch(rule -> rule.season() == season && rule.inForceOn(season.begin(year))))
                .toList();
    }

    /** A half of a year, in Denmark. */
    enum Season {
        SPRING(Month.JANUARY, "spring-meeting"),
        AUTUMN(Month.JULY, "autumn-meeting");

        private final Month first;
        private final String gap;

        Season(Month first, String gap) {
            this.first = first;
            this.gap = gap;
        }

        static Season of(LocalDate day) {
            return day.getMonth().compareTo(AUTUMN.first) < 0 ? SPRING : AUTUMN;
        }

        LocalDate begin(int year) {
            return LocalDate.of(year, first, 1);
        }

        /** What a year is said to lack without a meeting in it, a code of {@code network-year-gaps}. */
        String gap() {
            return gap;
        }
    }

    /** That a half of a year has a meeting of the whole network, as long as the rule is in force on its first day. */
    record SeasonRule(
            Season season,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}
}
