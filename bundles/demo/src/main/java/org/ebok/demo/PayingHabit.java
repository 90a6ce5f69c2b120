package org.ebok.demo;

/** How a customer of the demo pays. */
enum PayingHabit {
    /** By standing order on the first day, exactly. */
    STANDING_ORDER,
    /** Everything open, some days before it is due. */
    BEFORE_DUE,
    /** By standing order, rounded up: an overpayment grows. */
    ROUNDED_UP,
    /** A few days after the month's end, with interest. */
    LATE,
    /** Two thirds each month, and all that is open twice a year. */
    IN_PART,
    /** Nothing any more for some months. */
    STOPPED
}
