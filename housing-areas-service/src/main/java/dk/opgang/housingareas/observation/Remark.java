package dk.opgang.housingareas.observation;

import dk.opgang.platform.problem.Text;

/** A doubt about a figure that was taken nevertheless. */
record Remark(String code, Text detail) {}
