package dk.opgang.network.meeting;

import dk.opgang.network.meeting.MeetingRules.Season;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The meetings of the whole network in a year, those that were cancelled aside.
 *
 * @param required how many there are to be
 * @param planned how many are planned or invited to
 * @param held how many were held
 * @param spring how many are from January to June in Denmark
 * @param autumn how many are from July to December
 * @param gaps codes of {@code network-year-gaps}: required, and not there
 */
@Schema(name = "MeetingYear")
record MeetingYear(int year, int required, int planned, int held, int spring, int autumn, List<String> gaps) {

    static MeetingYear of(int year, List<Season> required, List<Meeting> meetings) {
        List<Season> there = meetings.stream()
                .map(meeting -> Season.of(meeting.form().day()))
                .toList();
        int held = (int) meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.HELD)
                .count();
        return new MeetingYear(
                year,
                required.size(),
                meetings.size() - held,
                held,
                Collections.frequency(there, Season.SPRING),
                Collections.frequency(there, Season.AUTUMN),
                required.stream()
                        .filter(season -> !there.contains(season))
                        .map(Season::gap)
                        .toList());
    }
}
