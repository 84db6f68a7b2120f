package dk.opgang.platform.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who came and went in a few groups, month by month.
 *
 * @param groups by name: how many came by each day, how many went by each day
 */
record Histories(Map<String, Group> groups, int days) {

    record Group(long[] came, long[] went) implements Timeline {

        @Override
        public long came(LocalDate day) {
            return came[index(day)];
        }

        @Override
        public long went(LocalDate day) {
            return went[index(day)];
        }
    }

    static LocalDate day(int index) {
        return LocalDate.of(2020, 1, 1).plusMonths(index);
    }

    static int index(LocalDate day) {
        return day.getMonthValue() - 1;
    }

    /** From rows of present on the first day, 0, and then for each day who came and who went since the day before. */
    static Histories of(long[][] rows) {
        Map<String, Group> groups = new LinkedHashMap<>();
        int days = rows[0].length / 2;
        for (int g = 0; g < rows.length; g++) {
            long[] came = new long[days];
            long[] went = new long[days];
            came[0] = rows[g][0];
            for (int d = 1; d < days; d++) {
                came[d] = came[d - 1] + rows[g][2 * d];
                went[d] = went[d - 1] + rows[g][2 * d + 1];
            }
            groups.put("g" + g, new Group(came, went));
        }
        return new Histories(groups, days);
    }

    static Histories random(Random random, int groups, int days, int bound) {
        long[][] rows = new long[groups][2 * days];
        for (long[] row : rows) {
            row[0] = random.nextInt(3 * bound + 1);
            long present = row[0];
            for (int d = 1; d < days; d++) {
                row[2 * d] = random.nextInt(3) == 0 ? 0 : random.nextInt(bound + 1);
                row[2 * d + 1] =
                        random.nextInt(3) == 0 ? 0 : random.nextInt((int) Math.min(bound, present + row[2 * d]) + 1);
                present += row[2 * d] - row[2 * d + 1];
            }
        }
        return of(rows);
    }

    List<int[]> periods(Random random, int wanted) {
        List<int[]> periods = new ArrayList<>();
        while (periods.size() < wanted) {
            int from = random.nextInt(days - 1);
            periods.add(new int[] {from, from + 1 + random.nextInt(days - 1 - from)});
        }
        return periods;
    }

    long present(String group, int day) {
        return groups.get(group).present(day(day));
    }

    long came(String group, int from, int to) {
        return groups.get(group).came()[to] - groups.get(group).came()[from];
    }

    long went(String group, int from, int to) {
        return groups.get(group).went()[to] - groups.get(group).went()[from];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        groups.forEach((name, it) -> text.append(name)
                .append(" came ")
                .append(Arrays.toString(it.came()))
                .append(" went ")
                .append(Arrays.toString(it.went()))
                .append("; "));
        return text.toString();
    }
}
