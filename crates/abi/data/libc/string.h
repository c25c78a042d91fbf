/* Stands in for the C library's header. */
