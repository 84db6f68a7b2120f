package dk.opgang.housingareas.figures.indicator;

import dk.opgang.platform.problem.Text;

/** A doubt about a figure that was taken nevertheless. */
public record Remark(String code, Text detail) {}
