package org.mashangjian.web;

import jakarta.ws.rs.core.Response;

/** Says what went wrong as a standard of others has it; whoever speaks one provides this. */
public interface ForeignProblems {
    /** Whether calls of that path speak it. */
    boolean areSpokenAt(String path);

    Response answer(Problem problem);
}
