package dk.opgang.network.report;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.text.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The report as a page to read, in Danish or English. */
final class ReportPage {

    private static final CodeList SUB_GOALS = CodeList.load("network-sub-goals");
    private static final CodeList MILESTONE_STATES = CodeList.load("network-milestone-states");
    private static final CodeList TASK_STATES = CodeList.load("network-task-states");

    private static final Text TITLE = new Text("Netværkets afrapportering", "Final report of the network");
    private static final Text SUB_GOAL = new Text("Delmål", "Sub-goal");
    private static final Text MILESTONES = new Text("Milepæle", "Milestones");
    private static final Text TASKS = new Text("Opgaver", "Tasks");
    private static final Text FIGURES = new Text("Tal", "Figures");
    private static final Text REQUIRED = new Text("Netværksmøder, der skulle holdes", "Network meetings required");
    private static final Text HELD = new Text("Netværksmøder, der blev holdt", "Network meetings held");
    private static final Text REPRESENTED = new Text("Medlemmer, der var til stede", "Members represented");
    private static final Text PERSONS = new Text("Fremmødte personer", "Persons present");
    private static final Text ARTICLES = new Text("Artikler udgivet", "Articles published");
    private static final Text ASKED = new Text("Spørgsmål stillet", "Questions asked");
    private static final Text ANSWERED = new Text("Spørgsmål besvaret", "Questions answered");
    private static final Text MEDIAN = new Text("Dage til svar (median)", "Days to the answer (median)");
    private static final Text SHARED = new Text("Indsatser delt", "Initiatives shared");
    private static final Text ADOPTED = new Text("Indsatser taget over", "Initiatives adopted");
    private static final Text PERIOD = new Text("Periode", "Period");
    private static final Text EXPENSES = new Text("Udgifter, kr.", "Expenses, DKK");
    private static final Text FINANCING = new Text("Finansiering, kr.", "Financing, DKK");

    private final Locale language;
    private final Html html = new Html();

    private ReportPage(Locale language) {
        this.language = language;
    }

    static String of(FinalReport report, Locale language) {
        return new ReportPage(language).page(report);
    }

    private String page(FinalReport report) {
        html.add("<!doctype html><html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"utf-8\">")
                .text("title", in(TITLE))
                .add(
                        "<style>table{border-collapse:collapse}th,td{border:1px solid;padding:.3em;text-align:left}</style></head><body>")
                .text("h1", in(TITLE))
                .text("p", report.from() + " – " + report.to());
        states(MILESTONES, MILESTONE_STATES, report.subGoals(), FinalReport.SubGoal::milestones);
        states(TASKS, TASK_STATES, report.subGoals(), FinalReport.SubGoal::tasks);
        figures(report);
        report.budgets().forEach(this::budget);
        return html.add("</body></html>").toString();
    }

    private void states(
            Text title,
            CodeList states,
            List<FinalReport.SubGoal> goals,
            Function<FinalReport.SubGoal, Map<String, Long>> counts) {
        html.text("h2", in(title)).add("<table>");
        html.row(
                in(SUB_GOAL),
                states.codes().stream().map(state -> in(state.labels())).toList());
        goals.forEach(goal -> html.row(
                SUB_GOALS.find(goal.code()).map(code -> in(code.labels())).orElse(goal.code()),
                List.copyOf(counts.apply(goal).values())));
        html.add("</table>");
    }

    private void figures(FinalReport report) {
        html.text("h2", in(FIGURES)).add("<table>");
        figure(REQUIRED, report.meetings().required());
        figure(HELD, report.meetings().held());
        figure(REPRESENTED, report.membersRepresented());
        figure(PERSONS, report.persons());
        figure(ARTICLES, report.articles());
        figure(ASKED, report.requests().asked());
        figure(ANSWERED, report.requests().answered());
        figure(MEDIAN, Objects.requireNonNullElse(report.requests().medianDaysToAnswer(), "–"));
        figure(SHARED, report.shared());
        figure(ADOPTED, report.adopted());
        html.add("</table>");
    }

    private void figure(Text name, Object figure) {
        html.row(in(name), List.of(figure));
    }

    private void budget(FinalReport.Budget budget) {
        html.text("h2", budget.name()).add("<table>").row(in(PERIOD), List.of(in(EXPENSES), in(FINANCING)));
        budget.periods().forEach(it -> html.row(it.period(), List.of(it.expenseDkk(), it.financingDkk())));
        html.add("</table>");
    }

    private String in(Text text) {
        return text.in(language);
    }
}
