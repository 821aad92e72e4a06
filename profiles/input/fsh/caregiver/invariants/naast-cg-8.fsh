Invariant: naast-cg-8
* insert UsualNameHasGivenName
