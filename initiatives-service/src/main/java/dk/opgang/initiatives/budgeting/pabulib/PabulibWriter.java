package dk.opgang.initiatives.budgeting.pabulib;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what {@link PabulibReader} reads. Ballots come without anything of who cast them. */
public final class PabulibWriter {

    private static final String SEPARATOR = ";";
    private static final String LINE_END = "\n";

    private final StringBuilder text = new StringBuilder();

    private PabulibWriter() {}

    /** The file as text: what is told of the round besides its budget first, in the order in which it is given. */
    public static String write(PabulibFile file) {
        PabulibWriter writer = new PabulibWriter();
        writer.meta(file);
        writer.projects(file.projects());
        writer.votes(file.votes());
        return writer.text.toString();
    }

    private void meta(PabulibFile file) {
        line(PabulibFile.META);
        line(PabulibFile.KEY, PabulibFile.VALUE);
        for (Map.Entry<String, String> told : file.meta().entrySet()) {
            line(told.getKey(), told.getValue());
        }
        line("num_projects", String.valueOf(file.projects().size()));
        line("num_votes", String.valueOf(file.votes().size()));
        line(PabulibFile.BUDGET, file.budget().toPlainString());
        line(PabulibFile.VOTE_TYPE, PabulibFile.APPROVAL);
    }

    private void projects(List<PabulibFile.Project> projects) {
        line(PabulibFile.PROJECTS);
        line(PabulibFile.PROJECT_ID, PabulibFile.COST, PabulibFile.NAME);
        for (PabulibFile.Project project : projects) {
            line(
                    String.valueOf(project.number()),
                    project.cost().toPlainString(),
                    project.name() == null ? "" : project.name());
        }
    }

    private void votes(List<PabulibFile.Vote> votes) {
        line(PabulibFile.VOTES);
        line(PabulibFile.VOTER_ID, PabulibFile.VOTE);
        for (PabulibFile.Vote vote : votes) {
            line(vote.voter(), vote.approvals().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    private void line(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : SEPARATOR).append(quoted(cells[i]));
        }
        text.append(LINE_END);
    }

    /** In quotes where it must be; a break of the line becomes a space, since programs read the file line by line. */
    private static String quoted(String cell) {
        String flat = cell.replaceAll("\\R", " ");
        return flat.contains(SEPARATOR) || flat.startsWith("\"") ? '"' + flat.replace("\"", "\"\"") + '"' : flat;
    }
}
